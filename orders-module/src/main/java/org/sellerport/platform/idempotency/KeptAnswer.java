package org.sellerport.platform.idempotency;

/**
 * The answer to a fulfilled wish.
 *
 * @param fingerprint of the request, to recognise another one under the same key
 * @param headers as text, in a form of the caller's
 * @param body null for an answer without one
 */
public record KeptAnswer(String fingerprint, int status, String headers, String body) {}
