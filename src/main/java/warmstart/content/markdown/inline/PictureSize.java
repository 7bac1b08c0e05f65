package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.HtmlWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a picture: {@code Event queue|500x300} gives its description and the size at which it is shown.
 *
 * @param description what the picture shows; empty when the label holds a size only
 * @param width in CSS pixels; empty when not given
 * @param height in CSS pixels; empty when not given
 */
record PictureSize(String description, String width, String height) {
    private static final Pattern SIZED =
            Pattern.compile("(?:(.*)\\|)?\\s*(\\d{1,4})(?:x(\\d{1,4}))?\\s*", Pattern.DOTALL);

    static PictureSize parse(String label) {
        Matcher sized = SIZED.matcher(label);
        if (!sized.matches()) {
            return new PictureSize(label.strip(), "", "");
        }
        String description = sized.group(1) == null ? "" : sized.group(1).strip();
        return new PictureSize(description, sized.group(2), sized.group(3) == null ? "" : sized.group(3));
    }

    /** Writes the picture at an address; a picture without a description is described by its file name. */
    void write(HtmlWriter html, String address, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
        html.attr("src", address).attr("alt", description.isEmpty() ? name : description);
        if (!width.isEmpty()) {
            html.attr("width", width);
        }
        if (!height.isEmpty()) {
            html.attr("height", height);
        }
        html.attr("loading", "lazy").withAttr().tagVoid("img");
    }
}
