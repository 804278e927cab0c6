package org.sillok.server.problem;

import java.util.Map;
import java.util.TreeMap;
import org.sillok.record.Refusal;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not done, before it is put into words.
 *
 * @param slug the last part of the problem's type, and the key of its sentences
 * @param members the figures and names that belong to it
 */
record Problem(HttpStatus status, String slug, Map<String, Object> members) {

    Problem {
        members = new TreeMap<>(members);
    }

    static Problem of(Kind kind, Map<String, Object> members) {
        return new Problem(kind.status(), kind.slug(), members);
    }

    static Problem of(Refusal refusal) {
        return new Problem(HttpStatus.CONFLICT, refusal.rule().slug(), refusal.because());
    }
}
