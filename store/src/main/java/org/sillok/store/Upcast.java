package org.sillok.store;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a payload of an older revision reads in the next one. What is stored stays as it is.
 *
 * @param type the stored name of the event
 * @param change is given a copy and may alter it
 */
record Upcast(String type, String from, String to, UnaryOperator<ObjectNode> change) {}
