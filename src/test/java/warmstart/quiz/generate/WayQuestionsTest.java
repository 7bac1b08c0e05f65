package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;

class WayQuestionsTest {
    private static final int VARIANTS = 10_000;

    /** From the page "Invoking Lambda with events from other AWS services", written down here by hand. */
    private static final Map<String, String> WAYS = ways("""
            Amazon API Gateway=synchronous
            Application Load Balancer=synchronous
            CloudFront with Lambda@Edge=synchronous
            Amazon Cognito user pool trigger=synchronous
            Data transformation in Amazon Data Firehose=synchronous
            Amazon Lex=synchronous
            S3 Batch Operations=synchronous
            Amazon S3 event notification=asynchronous
            Amazon SNS=asynchronous
            Rule of Amazon EventBridge=asynchronous
            Subscription filter of CloudWatch Logs=asynchronous
            AWS CodePipeline=asynchronous
            Custom resource of AWS CloudFormation=asynchronous
            AWS Config=asynchronous
            Amazon SES=asynchronous
            Rule of AWS IoT=asynchronous
            Amazon SQS queue=polled
            Kinesis data stream=polled
            DynamoDB stream=polled
            """);

    private static Map<String, String> ways(String lines) {
        Map<String, String> ways = new TreeMap<>();
        lines.lines().map(line -> line.split("=")).forEach(pair -> ways.put(pair[0], pair[1]));
        return ways;
    }

    @Test
    void everyVariantHasExactlyTheServicesOfTheWayAsKeys() {
        for (String way : List.of("synchronous", "asynchronous", "polled")) {
            Item item = ShippedItems.DECK.find(new ItemId("way:" + way)).orElseThrow();
            for (long variant = 0; variant < VARIANTS; variant++) {
                MultipleChoice asked =
                        (MultipleChoice) item.ask(variant).recognised().orElseThrow();
                List<String> names = asked.options().stream().map(Option::text).toList();
                assertThat(names).doesNotHaveDuplicates();
                List<Integer> right = IntStream.range(0, names.size())
                        .filter(i -> way.equals(WAYS.get(names.get(i))))
                        .boxed()
                        .toList();
                assertThat(asked.keys()).isEqualTo(right);
                assertThat(asked.stem()).contains(right.size() == 2 ? "(Choose TWO.)" : "(Choose THREE.)");
            }
        }
    }

    @Test
    void everyVariantOfTheMatchingJoinsServicesWithTheirWays() {
        Item item = ShippedItems.DECK.find(new ItemId("way:match")).orElseThrow();
        for (long variant = 0; variant < VARIANTS; variant++) {
            Matching asked = (Matching) item.ask(variant).recognised().orElseThrow();
            assertThat(asked.left()).doesNotHaveDuplicates().hasSize(5);
            for (int i = 0; i < asked.left().size(); i++) {
                String way = WAYS.get(asked.left().get(i));
                String named = way.equals("polled") ? "event source mapping" : way + " invocation";
                assertThat(asked.right().get(asked.key().get(i))).isEqualTo(named);
            }
        }
    }

    @Test
    void everyServiceComesUpAndStepFunctionsNever() {
        Map<String, Integer> seen = new TreeMap<>();
        Item item = ShippedItems.DECK.find(new ItemId("way:match")).orElseThrow();
        for (long variant = 0; variant < 500; variant++) {
            Matching asked = (Matching) item.ask(variant).recognised().orElseThrow();
            asked.left().forEach(name -> seen.merge(name, 1, Integer::sum));
        }
        assertThat(seen.keySet()).isEqualTo(WAYS.keySet());
    }
}
