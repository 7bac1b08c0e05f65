package warmstart.web.drive;

import java.net.http.HttpHeaders;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body as text
 */
public record Reply(int status, HttpHeaders headers, String body) {
    /** A header; empty text when it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The page that came back. */
    public Html html() {
        return new Html(body);
    }

    /** The page's own part, without the frame around it. */
    public String main() {
        int start = body.indexOf("<main");
        return start < 0 ? body : body.substring(start, body.indexOf("</main>"));
    }

    /** The form of the page that is sent to this address. */
    public Form form(String action) {
        return html().form(action);
    }

    /** Where a redirect leads. */
    public String location() {
        return header("Location");
    }
}
