package org.partnersuite.platform.rest.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A GET that answers a page of a list: it knows the parameters of the list's definition. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listing {
    /** The class that holds the list's {@link ListDefinition} in a static field. */
    Class<?> value();
}
