/**
 * What every REST resource stands on: the application under {@code /api/v1}, strict JSON, limits on bodies,
 * deny-by-default access and {@code Idempotency-Key}.
 *
 * <p>Resources live beside the pages of their feature and only translate; here is what must be the same for all. A
 * resource is a public {@code @RequestScoped} class, its methods carry {@code @RolesAllowed}, its POSTs
 * {@link org.sellerport.web.rest.Idempotent}.
 */
package org.sellerport.web.rest;
