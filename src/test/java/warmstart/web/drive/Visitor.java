package warmstart.web.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A browser without scripts: keeps its cookies and follows no redirect by itself. Thread-safe. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** A visitor of the server at this address. */
    public Visitor(String address) {
        this.address = address;
    }

    /** Asks for a page; headers come in pairs of name and value. */
    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form as it stands. */
    public Reply send(Form form, String... headers) {
        return send(request(form.action(), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build());
    }

    /** Sends any method without a body. */
    public Reply ask(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Sends a form and goes where the answer points. */
    public Reply follow(Form form) {
        Reply reply = send(form);
        if (reply.status() != 303) {
            throw new AssertionError(form.action() + " answered " + reply.status() + ":\n" + reply.main());
        }
        return get(reply.location());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a visitor", e);
        }
    }
}
