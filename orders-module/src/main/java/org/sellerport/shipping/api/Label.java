package org.sellerport.shipping.api;

/** A shipping label to be printed: a PDF of one page, 100 by 150 millimetres. */
public final class Label {

    private final byte[] pdf;

    public Label(byte[] pdf) {
        this.pdf = pdf.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
