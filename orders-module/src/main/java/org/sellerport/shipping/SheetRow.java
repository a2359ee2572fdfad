package org.sellerport.shipping;

import java.util.List;

/** A row of an uploaded file; cells that are missing are empty. */
record SheetRow(int number, List<String> cells) {

    /** Stands for a number that lost its last digits: spreadsheets keep fifteen. */
    static final String ROUNDED = "\uFFFD";

    private static final int LONGEST_CELL = 200;

    String cell(int place) {
        String text = place < 0 || place >= cells.size() ? "" : cells.get(place);
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
