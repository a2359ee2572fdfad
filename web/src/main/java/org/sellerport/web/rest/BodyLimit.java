package org.sellerport.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a resource method can be, where {@value #USUAL} bytes are not enough. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    long USUAL = 256 * 1024;

    /** In bytes, as sent. */
    long value();
}
