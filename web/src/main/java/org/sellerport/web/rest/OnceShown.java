package org.sellerport.web.rest;

/** An answer with a secret in it that is shown once and kept nowhere, not even for a repetition of its request. */
public interface OnceShown {

    /** The same answer without the secret: what repetitions get. */
    Object withoutSecret();
}
