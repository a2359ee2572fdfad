package org.sellerport.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Refuses to start with a POST that could have its effect twice: forgetting is found at once, not by a customer. */
@Provider
public class IdempotencyCheck implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(POST.class)) {
            return;
        }
        boolean sound = isIdempotent(resource)
                && method.getReturnType() == Response.class
                && resource.getResourceClass().isAnnotationPresent(RequestScoped.class);
        if (!sound) {
            throw new IllegalStateException(
                    method + " must be @Idempotent, return a Response and belong to a @RequestScoped class");
        }
    }

    private static boolean isIdempotent(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Idempotent.class)
                || resource.getResourceClass().isAnnotationPresent(Idempotent.class);
    }
}
