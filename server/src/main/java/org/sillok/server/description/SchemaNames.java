package org.sillok.server.description;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names that stay apart: a body is called so after its act, and a part of a sheet after the sheet. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var around = type.getEnclosingClass();
        if (around == null) {
            return super.nameForClass(type, options);
        }
        return around.getSimpleName().endsWith("Controller")
                ? type.getSimpleName() + "Body"
                : around.getSimpleName() + type.getSimpleName();
    }
}
