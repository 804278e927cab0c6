package org.sillok.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * One kept-alive connection over which requests are posted, with no more work than that takes: the client runs on the
 * machine that is measured.
 */
final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String head;

    Line(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        var account = (Ground.CLERK + ":" + Ground.PASSWORD).getBytes(StandardCharsets.UTF_8);
        head = " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(account) + "\r\nContent-Type: application/json\r\n";
    }

    /** Posts under a key of its own, and insists on 201. */
    void record(String path, byte[] body) throws IOException {
        var request = ("POST " + path + head + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[request.length + body.length];
        System.arraycopy(request, 0, whole, 0, request.length);
        System.arraycopy(body, 0, whole, request.length, body.length);
        socket.getOutputStream().write(whole);
        var status = line();
        var answer = answer();
        if (!status.startsWith("HTTP/1.1 201")) {
            throw new IOException(path + " was answered with " + status + ": " + answer);
        }
    }

    /** Gets what stands there, and insists on 200. */
    void read(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        var status = line();
        var answer = answer();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(path + " was answered with " + status + ": " + answer);
        }
    }

    private String answer() throws IOException {
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(small.substring(15).strip());
            }
            chunked |= small.startsWith("transfer-encoding:") && small.contains("chunked");
        }
        return chunked ? chunks() : text(length);
    }

    private String chunks() throws IOException {
        var whole = new StringBuilder();
        while (true) {
            var length = Integer.parseInt(line(), 16);
            whole.append(text(length));
            line();
            if (length == 0) {
                return whole.toString();
            }
        }
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
