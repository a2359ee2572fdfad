package org.sellerport.orders;

import org.sellerport.web.stranger.Stranger;

/** Breaks rules on purpose: public in a hidden package, and it knows the web. */
public record OpenDoor(Stranger stranger) {}
