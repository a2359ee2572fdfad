package org.sellerport.platform.outbox;

import java.time.Instant;

/**
 * A message to the world outside.
 *
 * @param topic decides who carries it
 * @param seller whose it is, or null
 * @param subject what it is about, such as an order number: what has the same subject is carried in order
 * @param body in whatever form the carrier of the topic understands
 */
public record Letter(String topic, String seller, String subject, String body, Instant at) {}
