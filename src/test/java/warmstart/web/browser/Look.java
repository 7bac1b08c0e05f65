package warmstart.web.browser;

/** How a window looks: its size and its colours. */
enum Look {
    DESK(1280, 900, false),
    DESK_DARK(1280, 900, true),
    PHONE(360, 720, false),
    PHONE_DARK(360, 720, true),
    /** A window of 1280 pixels at 400 % (WCAG 1.4.10). */
    NARROWEST(320, 256, false);

    private final int width;
    private final int height;
    private final boolean dark;

    Look(int width, int height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean dark() {
        return dark;
    }
}
