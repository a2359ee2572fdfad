package org.sellerport.messages.api;

import org.sellerport.kernel.SellerId;

/** E-mails that are no reminders: they go out through the outbox, at least once, whatever the hour. */
public interface Mailroom {

    /**
     * An e-mail to somebody of a seller.
     *
     * @param subjectOfLetter what it is about, such as {@code export-17}: letters about the same go in order
     * @param to one mailbox, see {@link #isAddress}
     * @param language {@code en} or {@code zh}, as the text is written
     */
    record Letter(SellerId seller, String subjectOfLetter, String to, String language, String subject, String body) {}

    /** Whether a mail server is set up. Without one, what is posted stays here. */
    boolean isOpen();

    /** Whether an e-mail can be sent to it: one mailbox, nothing that could end a line. */
    boolean isAddress(String text);

    /** Puts a letter in, in the caller's transaction; without a mail server it is dropped. */
    void post(Letter letter);
}
