package org.sillok.record;

import java.util.List;

/**
 * A page of a long answer.
 *
 * @param total how many there are over all pages
 * @param page the number of this one, from 1
 * @param size how many fit on a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    /** The most that a page holds. */
    public static final int LARGEST = 200;
}
