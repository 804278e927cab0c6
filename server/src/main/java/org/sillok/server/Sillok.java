package org.sillok.server;

/** The program. */
public final class Sillok {

    private Sillok() {}

    public static void main(String[] arguments) {}
}
