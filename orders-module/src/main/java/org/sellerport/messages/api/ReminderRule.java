package org.sellerport.messages.api;

/** Reminds by itself: so many hours after an order was placed, if it is still unpaid and it is day where the buyer lives. */
public record ReminderRule(int no, int hours, ReminderChannel channel) {}
