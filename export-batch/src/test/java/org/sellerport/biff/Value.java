package org.sellerport.biff;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A cell's value, as it is written and as a reader should tell it. */
sealed interface Value {

    DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    void write(XlsWriter xls, Styles styles) throws IOException;

    /** Whether what a reader tells is this value. */
    boolean isWhat(Reader reader, String told);

    /** The styles of a design that has one for each kind of value. */
    record Styles(Style text, Style number, Style moment) {
        static Styles of(Design design) {
            return new Styles(
                    design.plain("@"), design.plain("0.00000000000000E+00"), design.plain("yyyy\\-mm\\-dd\\ hh:mm:ss"));
        }
    }

    record Text(String text) implements Value {
        @Override
        public void write(XlsWriter xls, Styles styles) throws IOException {
            xls.text(styles.text(), text);
        }

        @Override
        public boolean isWhat(Reader reader, String told) {
            return told.equals(reader.known(AwkwardCells.mended(text)));
        }
    }

    record Amount(double amount) implements Value {
        @Override
        public void write(XlsWriter xls, Styles styles) {
            xls.number(styles.number(), amount);
        }

        @Override
        public boolean isWhat(Reader reader, String told) {
            // Gnumeric shows a true minus sign.
            double read = Double.parseDouble(told.replace('\u2212', '-'));
            return Math.abs(read - amount) <= reader.tolerance() * Math.abs(amount);
        }
    }

    record Moment(LocalDateTime at) implements Value {
        @Override
        public void write(XlsWriter xls, Styles styles) {
            xls.date(styles.moment(), at);
        }

        @Override
        public boolean isWhat(Reader reader, String told) {
            return told.equals(at.format(MOMENT));
        }
    }
}
