// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_rules.h"
#include "ui/dialogs/enter_call_dialog.h"
#include "ui/models/drafts.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Rules> rules()
{
    return {&sampleRules(), [](const Rules*) {}};
}

struct EntryFixture {
    ManualClock clock{};
    FakeDeskLink link{};
    DeskPerson person{u"Julie"_s};
    Drafts drafts{{}, clock};
    QPointer<EnterCallDialog> dialog{};

    EntryFixture()
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        applyTheme(Theme::Light);
        open();
    }
    ~EntryFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(EntryFixture)

    void open(const QString& phone = {})
    {
        delete dialog;
        dialog = new EnterCallDialog{link, person, rules(), nullptr};
        dialog->keepIn(drafts);
        dialog->setPhone(phone);
        dialog->open();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not the active window");
    }

    template <typename T = QLineEdit> [[nodiscard]] T* find(const QByteArray& name) const
    {
        T* const found = dialog->findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the dialog has no %s", name.constData());
        return found;
    }
    void type(const QByteArray& name, const QString& text) const
    {
        QTest::keyClicks(dialog->findChild<QWidget*>(QLatin1StringView{name}), text);
    }
    void choose(const QByteArray& name, const QString& key) const
    {
        auto* const combo = find<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(key));
    }
    void fill() const
    {
        type("enter_spoken_phone", u"450 280-3222"_s);
        type("enter_problem", u"Evier bouche"_s);
    }
    void keep() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

//! A call that a person took and writes down.
class EnterCallTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aCallIsEntered()
    {
        EntryFixture f;
        QVERIFY(f.find("enter_spoken_phone")->hasFocus());
        f.fill();
        f.type("enter_name", u"Anne Roy"_s);
        f.type("enter_address", u"12, rue A, Laval"_s);
        f.type("enter_postal_code", u"h7l3w8"_s);
        f.type("enter_email", u"Anne@Exemple.ca"_s);
        f.choose("enterService", u"debouchage"_s);
        f.find<QCheckBox>("enterWindowTold")->click();
        f.find<QComboBox>("enterSource")->setEditText(u"Mon voisin"_s);
        f.find<QComboBox>("enterLanguage")->setCurrentIndex(1);
        const QSignalSpy entered{f.dialog, &EnterCallDialog::entered};
        f.keep();
        QCOMPARE(f.link.sent.size(), size_t{1});
        const Command& command = f.link.sent.front().command;
        QCOMPARE(command.author, u"Julie"_s);
        const auto sent = std::get<EnterCall>(command.action);
        QVERIFY(QRegularExpression{u"^manual-[0-9a-f-]{36}$"_s}.match(sent.call.value).hasMatch());
        const CallFacts wanted{.name = u"Anne Roy"_s,
            .phone = u"+14502803222"_s,
            .address = u"12, rue A, Laval"_s,
            .postalCode = u"H7L 3W8"_s,
            .zone = u"laval"_s,
            .email = u"anne@exemple.ca"_s,
            .service = u"debouchage"_s,
            .problem = u"Evier bouche"_s,
            .window = sampleRules().company.service(u"debouchage")->window};
        QCOMPARE(sent.facts, wanted);
        QCOMPARE(sent.source, u"Mon voisin"_s);
        QVERIFY(sent.english);
        f.link.sent.front().reply(quint64{3});
        QCOMPARE(entered.first().first().value<CallId>(), sent.call);
        QCOMPARE(f.link.sent.size(), size_t{1}); // the rules decide how urgent it is
        QVERIFY(!f.dialog || !f.dialog->isVisible());
    }

    void anotherUrgencyIsSaidAfterwardsWithItsReason()
    {
        EntryFixture f;
        f.fill();
        f.find<QAbstractButton>("urgencyP1")->click();
        f.keep();
        QVERIFY(f.link.sent.empty());
        QCOMPARE(f.find<Notice>("fault_reason")->text(), u"Donner la raison de l’urgence."_s);
        f.type("enterReason", u"Eau active"_s);
        f.keep();
        const CallId call = std::get<EnterCall>(f.link.sent.front().command.action).call;
        f.link.sent.front().reply(quint64{3});
        QCOMPARE(f.link.sent.size(), size_t{2});
        const SetPriority wanted{.call = call, .priority = Priority::P1, .reason = u"Eau active"_s};
        QCOMPARE(std::get<SetPriority>(f.link.sent[1].command.action), wanted);
        f.link.sent[1].reply(Error{.code = ErrorCode::Network});
        QVERIFY(f.find<Notice>("enterTrouble")->text().startsWith(u"L’appel est enregistré, mais"_s));
        f.keep();
        QCOMPARE(f.link.sent.size(), size_t{3});
        QCOMPARE(f.link.sent[2].command, f.link.sent[1].command);
    }

    void whatIsWrongIsSaidInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("an impossible number")
            << u"spoken_phone"_s << u"911"_s << u"Ce numéro ne se compose pas."_s;
        QTest::newRow("half a postal code") << u"postal_code"_s << u"H7L"_s << u"Ce n’est pas un code"_s;
        QTest::newRow("no e-mail address") << u"email"_s << u"anne"_s << u"Ce n’est pas une adresse"_s;
    }
    void whatIsWrongIsSaidInWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, fault);
        const EntryFixture f;
        const QByteArray input = "enter_" + field.toLatin1();
        const auto* const notice = f.find<Notice>("fault_" + field.toLatin1());
        f.find(input)->setFocus();
        f.type(input, typed);
        QVERIFY(notice->isHidden()); // while it is typed for the first time, nothing is wrong
        QTest::keyClick(f.find(input), Qt::Key_Tab);
        QVERIFY2(notice->text().startsWith(fault), qPrintable(notice->text()));
        QCOMPARE(f.find(input)->accessibleDescription(), notice->text());
        f.find(input)->clear();
        QCOMPARE(notice->isHidden(), field != "spoken_phone"_L1); // that one is wanted
    }

    void theNumberAndTheProblemAreWanted()
    {
        const EntryFixture f;
        f.find("enter_name")->setFocus();
        f.keep();
        QVERIFY(f.link.sent.empty());
        QCOMPARE(f.find<Notice>("fault_spoken_phone")->text(), u"Écrire le numéro à rappeler."_s);
        QVERIFY(f.find<Notice>("fault_problem")->isVisible());
        QVERIFY(f.find("enter_spoken_phone")->hasFocus());
        QTest::keyClick(f.find("enter_name"), Qt::Key_Return); // between fields, Enter sends nothing
        QVERIFY(f.link.sent.empty());
    }

    void theZoneFollowsFromWhereItIs_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("zone");
        QTest::newRow("nothing") << QString{} << QString{}
                                 << u"Zone inconnue\u00a0: demander la ville ou le code postal"_s;
        QTest::newRow("a city") << u"12, rue A, Laval"_s << QString{} << u"Zone\u00a0: Laval"_s;
        QTest::newRow("a postal code") << u"12, rue A"_s << u"H7L 3W8"_s << u"Zone\u00a0: Laval"_s;
        QTest::newRow("too far") << u"12, rue A, Ottawa"_s << QString{}
                                 << u"Hors zone\u00a0: confirmer que l’équipe s’y rend"_s;
    }
    void theZoneFollowsFromWhereItIs()
    {
        QFETCH(QString, address);
        QFETCH(QString, code);
        const EntryFixture f;
        f.type("enter_address", address);
        f.type("enter_postal_code", code);
        QTEST(f.find<QLabel>("enterZone")->text(), "zone");
    }

    void aServiceThatIsNotDoneSaysSo()
    {
        const EntryFixture f;
        f.choose("enterService", u"fosse_septique"_s);
        QCOMPARE(f.find<Notice>("enterStanding")->text(), u"La compagnie ne fait pas ce travail."_s);
        f.choose("enterService", u"sous_dalle"_s);
        QCOMPARE(f.find<Notice>("enterStanding")->text(),
            u"La compagnie ne fait pas ce travail\u00a0: référer à partenaire de plomberie."_s);
        f.choose("enterService", u"debouchage"_s);
        QVERIFY(f.find<Notice>("enterStanding")->isHidden());
        QVERIFY(!f.find<QLabel>("enterWindow")->text().isEmpty());
    }

    void nothingAsksForADate()
    {
        const EntryFixture f;
        QVERIFY(!f.dialog->findChild<QDateTimeEdit*>());
        QVERIFY(f.find<QLabel>("enterLegal")->text().contains(u"consentir"_s));
    }

    void theNumberMayBeKnown()
    {
        EntryFixture f;
        f.open(u"+14502803222"_s);
        QCOMPARE(f.find("enter_spoken_phone")->text(), u"450 280-3222"_s);
        QVERIFY(f.find("enter_name")->hasFocus());
    }

    void whatWasTypedIsThereAgain()
    {
        EntryFixture f;
        f.fill();
        f.type("enter_name", u"Anne"_s);
        f.find<QAbstractButton>("urgencyP2")->click();
        f.type("enterReason", u"Ville"_s);
        QTest::keyClick(f.dialog, Qt::Key_Escape);
        f.open(u"+15145550123"_s);
        QCOMPARE(f.find("enter_spoken_phone")->text(), u"450 280-3222"_s);
        QCOMPARE(f.find("enter_name")->text(), u"Anne"_s);
        QCOMPARE(f.find<QPlainTextEdit>("enter_problem")->toPlainText(), u"Evier bouche"_s);
        QVERIFY(f.find<QAbstractButton>("urgencyP2")->isChecked());
        QCOMPARE(f.find("enterReason")->text(), u"Ville"_s);
        QVERIFY(f.find<Notice>("enterDraft")->isVisible());
        QTest::mouseClick(f.find<QPushButton>("enterClear"), Qt::LeftButton);
        QVERIFY(f.find("enter_name")->text().isEmpty());
        f.open();
        QVERIFY(f.find("enter_name")->text().isEmpty());
    }

    void aCallThatIsKeptLeavesNoDraft()
    {
        EntryFixture f;
        f.fill();
        f.keep();
        f.link.sent.front().reply(quint64{3});
        f.open();
        QVERIFY(f.find("enter_spoken_phone")->text().isEmpty());
    }

    void aCallIsEnteredOnceHoweverOftenItIsTried()
    {
        EntryFixture f;
        f.fill();
        f.keep();
        f.keep(); // the station is asked already
        QCOMPARE(f.link.sent.size(), size_t{1});
        f.link.sent.front().reply(Error{.code = ErrorCode::Timeout});
        QVERIFY(f.find<Notice>("enterTrouble")->text().startsWith(u"L’appel n’est pas enregistré"_s));
        f.keep();
        QCOMPARE(f.link.sent[1].command, f.link.sent[0].command);
        f.link.sent[1].reply(Error{.code = ErrorCode::Timeout});
        f.open(); // even from the draft
        f.type("enter_name", u"Anne"_s);
        f.keep();
        QCOMPARE(std::get<EnterCall>(f.link.sent[2].command.action).call,
            std::get<EnterCall>(f.link.sent[0].command.action).call);
    }

    void everyControlHasANameAndIsLargeEnough()
    {
        const EntryFixture f;
        QStringList wrong;
        const auto widgets = f.dialog->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool control = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !widget->objectName().startsWith("qt_"_L1)
                && widget->parentWidget()->objectName() != "enterSource"_L1;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (control && (!named || widget->height() < 24))
                wrong << widget->objectName();
        }
        QCOMPARE(wrong.join(' '_L1), QString{});
    }

    void looksWell_data() { addStatesInEveryTheme({u"empty"_s, u"faulty"_s, u"draft"_s}); }
    void looksWell()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        EntryFixture f;
        applyTheme(*themeOf(theme));
        if (state == "draft"_L1) {
            f.fill();
            f.type("enter_name", u"Anne Roy"_s);
            f.type("enter_address", u"12, rue A, Laval"_s);
            f.choose("enterService", u"debouchage"_s);
            f.open();
        } else if (state == "faulty"_L1) {
            f.type("enter_postal_code", u"H7L"_s);
            f.type("enter_email", u"anne"_s);
            f.choose("enterService", u"sous_dalle"_s);
            f.find<QAbstractButton>("urgencyP1")->click();
            f.keep();
        }
        QCoreApplication::processEvents();
        QVERIFY(f.dialog->height() <= 690); // of 768
        leavePicture(*f.dialog, u"enter-call"_s);
        QCOMPARE(cutTexts(*f.dialog), QString{});
    }
};

QTEST_MAIN(EnterCallTest)
#include "tst_enter_call.moc"
