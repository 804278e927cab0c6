package org.sillok.minutes;

import java.util.List;
import org.sillok.committee.Openness;

/** A paper filed with a meeting; its size in bytes. */
public record Paper(
        int paper,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        List<Integer> items,
        Openness disclosure) {}
