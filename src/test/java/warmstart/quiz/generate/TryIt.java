package warmstart.quiz.generate;

import java.nio.file.Path;
import java.util.*;
import warmstart.base.Rng;
import warmstart.content.*;
import warmstart.quiz.*;

public class TryIt {
    public static void main(String[] a) {
        var cat = FactReader.read(Path.of("content"), List.of()).value().catalog();
        var items = LimitQuestions.generate(cat, new Rng(1));
        int[][] pos = new int[5][5];
        int none = 0;
        for (Item i : items) {
            System.out.println(
                    i.id() + " | " + i.typed().stem() + " | " + i.typed().shownKey());
            if (i.choice().isPresent()) {
                var c = i.choice().get();
                StringBuilder b = new StringBuilder("      ");
                for (int k = 0; k < c.options().size(); k++)
                    b.append(k == c.key() ? "*" : "")
                            .append(c.options().get(k).text())
                            .append("  ");
                pos[c.options().size()][c.key()]++;
                System.out.println(b);
            } else {
                none++;
                System.out.println("      (typed only)");
            }
            for (var l : i.typed().lookalikes())
                if (a.length > 0) System.out.println("         ~ " + l.quantity() + " " + l.told());
        }
        System.out.println(items.size() + " items, typed only " + none + " of "
                + cat.askable().stream().filter(f -> f.setting().isPresent()).count());
        for (int n = 3; n < 5; n++) System.out.println(n + ": " + Arrays.toString(pos[n]));
    }
}
