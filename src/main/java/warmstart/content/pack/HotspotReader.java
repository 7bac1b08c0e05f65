package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.Shape;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.HotspotQuestion.Area;
import warmstart.quiz.written.HotspotQuestion.Box;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/**
 * Reads a picture and its rectangles: {@code {"width": 800, "height": 400, "areas": [{"id": "dlq", "name": "the dead-letter
 * queue", "x": 600, "y": 40, "width": 120, "height": 80, "key": true}]}}.
 */
final class HotspotReader {
    private static final int SIDE_MAX = 10_000;
    private static final int AREAS_MAX = 20;
    private static final Pattern IMAGE =
            Pattern.compile("\\s*+!\\[\\[([^\\[\\]|]{1,200}+)(?:\\|[^\\[\\]]{0,100}+)?]]\\s*+");

    private static final Shape<Area> AREA = Shape.object(fields -> {
        Optional<String> id =
                fields.need("id", Shape.text().where(text -> text.matches("[a-z0-9-]+"), "not an id", ""));
        Optional<String> name = fields.need("name", Shape.text());
        Optional<Integer> x = fields.need("x", Shape.whole(0, SIDE_MAX));
        Optional<Integer> y = fields.need("y", Shape.whole(0, SIDE_MAX));
        Optional<Integer> width = fields.need("width", Shape.whole(1, SIDE_MAX));
        Optional<Integer> height = fields.need("height", Shape.whole(1, SIDE_MAX));
        Optional<Boolean> key = fields.maybe("key", Shape.flag());
        Optional<String> feedback = fields.maybe("feedback", Shape.text());
        return () -> new Area(
                id.orElseThrow(),
                Phrase.of(name.orElseThrow()),
                new Box(x.orElseThrow(), y.orElseThrow(), width.orElseThrow(), height.orElseThrow()),
                key.orElse(false),
                Phrase.of(feedback.orElse("")));
    });

    private static final Shape<Picture> PICTURE = Shape.object(fields -> {
        Optional<Integer> width = fields.need("width", Shape.whole(1, SIDE_MAX));
        Optional<Integer> height = fields.need("height", Shape.whole(1, SIDE_MAX));
        Optional<List<Area>> areas = fields.need("areas", Shape.listOf(AREA));
        return () -> new Picture(width.orElseThrow(), height.orElseThrow(), areas.orElseThrow());
    });

    private final String file;
    private final Problems problems;

    HotspotReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    private record Picture(int width, int height, List<Area> areas) {}

    Optional<WrittenQuestion> read(ItemBody body, int heading) {
        Optional<Block> block = body.block(ItemBody.HOTSPOT);
        Passage stem = new Passage();
        List<String> images = new ArrayList<>();
        for (Line line : body.stem().lines()) {
            Matcher image = IMAGE.matcher(line.text());
            if (image.matches()) {
                images.add(image.group(1).strip());
            } else {
                stem.add(line);
            }
        }
        if (images.size() != 1) {
            error(heading, "a hotspot has one image, " + images.size() + " were found", "write `![[image.svg]]`");
        }
        if (block.isEmpty()) {
            error(heading, "a hotspot without rectangles", "name them in a block `json hotspot`");
        }
        return block.flatMap(json -> picture(json))
                .filter(picture -> images.size() == 1)
                .map(picture -> new HotspotQuestion(
                        stem.phrase(file, problems), images.get(0), picture.width, picture.height, picture.areas));
    }

    private Optional<Picture> picture(Block block) {
        Optional<Picture> picture = JsonReader.parse(block.text(), new Where(file, block.first()), problems)
                .flatMap(json -> PICTURE.read(json, problems));
        picture.ifPresent(read -> check(read, block.first()));
        return picture;
    }

    private void check(Picture picture, int line) {
        List<Area> areas = picture.areas;
        if (areas.size() < 2 || areas.size() > AREAS_MAX) {
            error(line, "a hotspot has 2 to " + AREAS_MAX + " areas, " + areas.size() + " were found", "");
            return;
        }
        if (areas.stream().noneMatch(Area::key)) {
            error(line, "no area is the key", "give one `\"key\": true`");
        }
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            Box box = area.box();
            if (box.x() + box.width() > picture.width || box.y() + box.height() > picture.height) {
                error(line, "the area `" + area.id() + "` leaves the picture", "");
            }
            areas.subList(0, i).forEach(other -> compare(other, area, line));
        }
    }

    private void compare(Area first, Area second, int line) {
        if (first.id().equals(second.id())) {
            error(line, "two areas are called `" + first.id() + "`", "rename one");
        } else if (first.box().overlaps(second.box())) {
            error(line, "the areas `" + first.id() + "` and `" + second.id() + "` overlap", "");
        }
    }

    private void error(int line, String message, String hint) {
        problems.error(new Where(file, line), message, hint);
    }
}
