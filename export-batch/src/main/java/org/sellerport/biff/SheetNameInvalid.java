package org.sellerport.biff;

/** A sheet's name has 1 to 31 characters, none of {@code []:*?/\\\\}, no apostrophe at either end, and no other sheet has it. */
public final class SheetNameInvalid extends XlsRefusal {

    private static final long serialVersionUID = 1;

    SheetNameInvalid(String name, String reason) {
        super("\"" + name + "\" cannot be the name of a sheet: " + reason);
    }
}
