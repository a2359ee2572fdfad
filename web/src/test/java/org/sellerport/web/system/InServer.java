package org.sellerport.web.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the packaged war on the one server that all such classes share, so they run one after the other in one JVM; the
 * other tests start products of their own, two at a time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@Tag(InServer.TAG)
@interface InServer {

    /** By which the build tells them apart. */
    String TAG = "in-server";
}
