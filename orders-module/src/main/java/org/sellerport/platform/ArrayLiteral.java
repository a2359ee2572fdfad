package org.sellerport.platform;

import java.util.function.Consumer;

/**
 * An array as PostgreSQL reads it (manual, 8.15.2): <code>{"one","two",NULL}</code>. The database knows from the statement
 * what its elements are, so that nothing has to be looked up to send it.
 */
final class ArrayLiteral {

    private final StringBuilder text = new StringBuilder("{");

    private ArrayLiteral() {}

    /** An array of what {@code elements} gives, in its order. */
    static String of(Consumer<Consumer<Object>> elements) {
        ArrayLiteral literal = new ArrayLiteral();
        elements.accept(literal::add);
        return literal.text.append('}').toString();
    }

    private void add(Object element) {
        if (text.length() > 1) {
            text.append(',');
        }
        if (element == null) {
            text.append("NULL");
        } else {
            quote(element instanceof Enum<?> constant ? constant.name() : element.toString());
        }
    }

    private void quote(String element) {
        text.append('"');
        for (int i = 0; i < element.length(); i++) {
            char letter = element.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\');
            }
            text.append(letter);
        }
        text.append('"');
    }
}
