package org.sellerport.kernel;

/** Names a buyer as the storefront knows him: 1 to 64 characters. */
public record BuyerId(String value) {

    public BuyerId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("A buyer id has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
