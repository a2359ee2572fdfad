package org.sellerport.web.accounts;

/** A new key: what is kept of it, and the key itself, which is shown this once. */
public record IssuedKey(KeyView key, String clear) {

    @Override
    public String toString() {
        return "IssuedKey[" + key + "]";
    }
}
