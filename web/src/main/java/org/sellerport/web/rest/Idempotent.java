package org.sellerport.web.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A changing POST that may be repeated safely. It needs a header {@code Idempotency-Key}; the first request with a key
 * has the effect, and every repetition of it gets the same answer without another effect.
 *
 * <p>The method runs in one transaction together with the record of its key. It must return a
 * {@link jakarta.ws.rs.core.Response}. An exception, or an answer of 400 and above, rolls everything back and releases the
 * key. A body is fingerprinted while it is read, so a large one is never held in memory.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
