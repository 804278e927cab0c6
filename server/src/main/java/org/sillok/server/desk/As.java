package org.sillok.server.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sillok.server.settings.Role;

/** In which roles whoever hands in an order acts, where it is not the clerk's; security has seen to it that they may. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface As {
    Role[] value();
}
