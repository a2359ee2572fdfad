package org.sellerport.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An insert of many rows at once; the names and types come from the code, never from outside. */
public record Insert(String statement, List<String> types) {

    /**
     * An insert into a table.
     *
     * @param columns names with their SQL types, separated by commas: {@code order_no bigint, placed_at timestamptz}
     */
    public static Insert into(String table, String columns) {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (String column : columns.split(",", -1)) {
            String[] nameAndType = column.strip().split(" ", 2);
            names.add(nameAndType[0]);
            types.add(nameAndType[1]);
        }
        String arrays = types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        return new Insert(
                "insert into " + table + " (" + String.join(", ", names) + ") select * from unnest(" + arrays + ")",
                List.copyOf(types));
    }

    /** The same insert with a clause behind it that says what to do where the row is there already. */
    public Insert replacing(String onConflict) {
        return new Insert(statement + " " + onConflict, types);
    }
}
