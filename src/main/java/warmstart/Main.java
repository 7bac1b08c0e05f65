package warmstart;

/** Where the program starts. */
public final class Main {
    /** Hands the arguments to the command line. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
