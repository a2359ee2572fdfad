package org.sellerport.messages.api;

/**
 * What came of the reminders on a channel.
 *
 * @param sent how many went out
 * @param paid how many of them were the last one within 72 hours before the payment
 */
public record ChannelEffect(ReminderChannel channel, long sent, long paid) {}
