package org.sellerport.platform.outbox;

/**
 * A topic that nobody carries as it is: each letter is copied to whoever subscribed, and is done with where nobody did. A
 * bean of whichever feature the topic belongs to.
 */
public interface Broadcast {

    String topic();

    /** The topic of the copies; their subject is the subscriber and what the letter was about. */
    String carriedAs();
}
