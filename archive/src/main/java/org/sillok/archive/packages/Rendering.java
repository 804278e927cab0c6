package org.sillok.archive.packages;

/**
 * A document made of the events of a meeting.
 *
 * @param representation the folder that it goes to, such as {@code pdfa}: lower-case letters
 * @param name its file's name, ASCII
 * @param mediaType one that IANA knows
 * @param format the name of its format as archives call it, such as {@code PDF/A-1a}
 */
public record Rendering(String representation, String name, String mediaType, String format, Body body) {}
