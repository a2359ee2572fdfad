package org.sellerport.orders;

import java.time.Instant;
import org.sellerport.orders.api.By;

/** When a step is taken, by whom, and on which terms. */
record Moment(Instant at, By by, Terms terms) {}
