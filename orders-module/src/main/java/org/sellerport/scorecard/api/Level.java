package org.sellerport.scorecard.api;

/** How bad a rate is, from good to worst. From which rate each begins is data. */
public enum Level {
    NORMAL,
    VIOLATION,
    SERIOUS,
    VERY_SERIOUS
}
