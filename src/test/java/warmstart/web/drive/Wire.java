package warmstart.web.drive;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no browser would: foreign host names, crooked paths. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /**
     * Sends a request and gives the whole answer as text, headers first.
     *
     * @param address the server, {@code http://127.0.0.1:41235}
     * @param request its lines; the blank line at the end is added
     */
    public static String send(String address, String... request) throws IOException {
        URI uri = URI.create(address);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String text = String.join("\r\n", request) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Asks for a path that no client library would let pass, and gives the status. */
    public static String get(String address, String path) throws IOException {
        return send(
                address,
                "GET " + path + " HTTP/1.1",
                "Host: " + URI.create(address).getAuthority());
    }

    /** The status of an answer. */
    public static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
