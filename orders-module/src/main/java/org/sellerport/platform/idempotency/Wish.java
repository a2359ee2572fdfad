package org.sellerport.platform.idempotency;

/**
 * Something a caller wants to happen once.
 *
 * @param party who wants it; nobody meets another party's keys
 * @param method of HTTP
 * @param path what it is sent to
 * @param key chosen by the caller, 1 to 128 characters
 */
public record Wish(String party, String method, String path, String key) {}
