package org.sellerport.web.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that start a product of their own, mostly to wait for it or to kill it. One such class runs at a time, beside the
 * others, which share a server and follow one another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(OwnProduct.ONE_AT_A_TIME)
@interface OwnProduct {

    /** Holding it, a class also runs its methods one after the other. */
    String ONE_AT_A_TIME = "own-product";
}
