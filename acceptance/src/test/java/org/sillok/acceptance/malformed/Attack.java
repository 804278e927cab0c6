package org.sillok.acceptance.malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request in the making: what an honest client would send, until somebody spoils a part of it. */
final class Attack {

    String method = "POST";
    String target;
    String version = "HTTP/1.1";
    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body = {};
    String way = "";

    /** The promise of the headers is not kept: the server is to be told that nothing more comes. */
    boolean last;

    Attack(String target, String authorization) {
        this.target = target;
        headers.put("Host", "127.0.0.1");
        headers.put("Authorization", authorization);
        headers.put("Content-Type", "application/json");
    }

    void body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(body.length + 512);
        var head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(' ')
                .append(version)
                .append("\r\n");
        if (body.length > 0 || !method.equals("GET")) {
            headers.putIfAbsent("Content-Length", Integer.toString(body.length));
        }
        headers.forEach((name, value) -> head.append(name)
                .append(name.isEmpty() ? "" : ": ")
                .append(value)
                .append("\r\n"));
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        var text = new String(bytes(), StandardCharsets.UTF_8);
        return way + ": " + text.substring(0, Math.min(1_000, text.length()));
    }
}
