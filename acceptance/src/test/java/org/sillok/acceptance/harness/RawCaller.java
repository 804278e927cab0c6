package org.sillok.acceptance.harness;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends bytes as they are, where an HTTP client would refuse to, and reads what comes back. */
public final class RawCaller implements AutoCloseable {

    /** The line was closed without an answer. */
    public static final int CLOSED = 0;

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int LONGEST_LINE = 64 * 1024;

    private final URI server;
    private @Nullable Socket line;
    private @Nullable InputStream answers;

    public RawCaller(URI server) {
        this.server = server;
    }

    /** Answers the status; the line is kept for the next request. */
    public int send(byte[] request) throws IOException {
        return send(request, false);
    }

    /** Says nothing more after these bytes, whatever they have promised, and answers the status. */
    public int sendLast(byte[] request) throws IOException {
        return send(request, true);
    }

    private int send(byte[] request, boolean last) throws IOException {
        var socket = line == null ? open() : line;
        try {
            socket.getOutputStream().write(request);
            if (last) {
                socket.shutdownOutput();
            }
            var status = status();
            if (last || status == CLOSED || !readOver()) {
                close();
            }
            return status;
        } catch (java.net.SocketTimeoutException silent) {
            throw silent;
        } catch (IOException reset) {
            close();
            return CLOSED;
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        line = socket;
        answers = new BufferedInputStream(socket.getInputStream());
        return socket;
    }

    private int status() throws IOException {
        var first = line();
        return first.startsWith("HTTP/1.") ? Integer.parseInt(first.substring(9, 12)) : CLOSED;
    }

    /** Reads the rest of the answer; whether the line may be used again. */
    private boolean readOver() throws IOException {
        var length = -1L;
        var kept = true;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(small.substring(15).strip());
            }
            chunked |= small.startsWith("transfer-encoding:") && small.contains("chunked");
            kept &= !(small.startsWith("connection:") && small.contains("close"));
        }
        if (chunked) {
            for (var size = size(); size > 0; size = size()) {
                stream().skipNBytes(size + 2);
            }
            line();
        } else if (length > 0) {
            stream().skipNBytes(length);
        }
        return kept && (chunked || length >= 0);
    }

    private long size() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private InputStream stream() throws IOException {
        if (answers == null) {
            throw new IOException("not connected");
        }
        return answers;
    }

    /** Up to the end of the line, or of everything. */
    private String line() throws IOException {
        var text = new StringBuilder();
        var in = stream();
        for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            if (each != '\r' && text.length() < LONGEST_LINE) {
                text.append((char) each);
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (line != null) {
            line.close();
        }
        line = null;
        answers = null;
    }
}
