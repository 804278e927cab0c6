package org.sillok.server.list;

/**
 * A condition that was chosen.
 *
 * @param name of the condition, as the address has it
 * @param address of the list without it
 */
public record Tag(String name, String label, String address) {}
