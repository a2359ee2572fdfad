package org.sellerport.web.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sellerport.web.edge.Refusal;

/**
 * Lets a caller into a resource method when he has one of the scopes of its {@code @RolesAllowed}, or of its class's. A
 * method that says nothing about who may call it is closed to everybody.
 */
@Provider
public class Door implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(
                Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                        .flatMap(element -> admitted(element).stream())
                        .findFirst()
                        .orElseGet(() -> new Guard(Set.of())),
                // Before the server's own filter for the same annotation, which would refuse without saying what is
                // missing.
                jakarta.ws.rs.Priorities.AUTHORIZATION - 1);
    }

    private static Optional<Guard> admitted(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(new Guard(null));
        }
        return Optional.ofNullable(element.getAnnotation(RolesAllowed.class))
                .map(RolesAllowed::value)
                .map(Set::of)
                .map(Guard::new);
    }

    /** Admits whoever has one of the scopes; everybody where there is no set. */
    private record Guard(Set<String> scopes) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (scopes == null) {
                return;
            }
            if (scopes.isEmpty()) {
                throw new Refusal(403, "forbidden");
            }
            if (scopes.stream().noneMatch(request.getSecurityContext()::isUserInRole)) {
                throw new Refusal(403, "scope-missing", String.join(" / ", scopes));
            }
        }
    }
}
