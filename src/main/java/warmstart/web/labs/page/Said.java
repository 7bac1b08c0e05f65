package warmstart.web.labs.page;

import warmstart.base.Problem;

/** Messages as a page writes them: a sentence, with what was typed in quotation marks. */
final class Said {
    private Said() {}

    /** {@code “7 retries” is more than the service allows: 2 retries.} */
    static String message(Problem problem) {
        return sentence(problem.message());
    }

    /** The next step; empty when there is none to tell. */
    static String hint(Problem problem) {
        return problem.hint().isEmpty() ? "" : sentence(problem.hint());
    }

    private static String sentence(String fragment) {
        String quoted = fragment.replaceAll("`([^`]*)`", "“$1”");
        String capital = quoted.isEmpty() ? "" : Character.toUpperCase(quoted.charAt(0)) + quoted.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
