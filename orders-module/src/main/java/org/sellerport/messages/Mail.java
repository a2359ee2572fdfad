package org.sellerport.messages;

/**
 * An e-mail, ready to go.
 *
 * @param id stays the same when it is sent again, so that mail programs show it once
 * @param sender the name it comes from
 */
record Mail(String id, String sender, String to, String language, String subject, String body) {}
