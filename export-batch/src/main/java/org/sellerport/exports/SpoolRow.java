package org.sellerport.exports;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.kernel.Money;

/**
 * A row on its way to the workbook: its finished cells, and the order's amount for the sums of the About sheet.
 */
record SpoolRow(Money amount, List<String> cells) {

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(amount.currency().getCurrencyCode());
        out.writeLong(amount.minorUnits());
        out.writeShort(cells.size());
        for (String cell : cells) {
            // Not writeUTF, which ends at 65,535 bytes: a full cell of Chinese text has 98,301.
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static SpoolRow readFrom(DataInputStream in) throws IOException {
        String currency = in.readUTF();
        Money amount = Money.ofMinor(in.readLong(), currency);
        int count = in.readShort();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return new SpoolRow(amount, cells);
    }
}
