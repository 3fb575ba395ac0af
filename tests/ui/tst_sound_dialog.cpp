// SPDX-License-Identifier: GPL-3.0-or-later
#include "silent_output.h"
#include "ui/dialogs/sound_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    SilentOutput output{};
    Preferences preferences{QString{}};
    std::unique_ptr<SoundDialog> dialog{};

    Fixture()
    {
        output.loudspeakers = {{.id = u"a"_s, .name = u"Écran"_s}, {.id = u"b"_s, .name = u"Comptoir"_s}};
        open();
    }
    void open()
    {
        dialog = std::make_unique<SoundDialog>(output, preferences, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1StringView{name});
    }
};

} // namespace

//! Where the alarms come from and how loud, and hearing them before it matters.
class SoundDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theChosenLoudspeakerHoldsAtOnceAndTheNextTime()
    {
        Fixture f;
        QSignalSpy chosen{f.dialog.get(), &SoundDialog::deviceChosen};
        auto* const devices = f.find<QComboBox>("soundDevice");
        QCOMPARE(devices->count(), 3);
        devices->setFocus();
        QTest::keyClick(devices, Qt::Key_Down);
        QTest::keyClick(devices, Qt::Key_Down);
        QCOMPARE(f.output.device, u"b"_s);
        QCOMPARE(chosen.last().first().toString(), u"b"_s);
        f.open();
        QCOMPARE(f.find<QComboBox>("soundDevice")->currentText(), u"Comptoir"_s);
    }

    void aLoudspeakerThatIsGoneStaysChosenAndSaysSo()
    {
        Fixture f;
        SoundChoice{f.preferences}.setDevice(u"c"_s);
        f.open();
        QCOMPARE(f.find<QComboBox>("soundDevice")->currentText(), u"c (absent)"_s);
    }

    void anAlarmCannotBeTurnedOffByItsSlider()
    {
        Fixture f;
        auto* const volume = f.find<QSlider>("soundVolume");
        volume->setFocus();
        QTest::keyClick(volume, Qt::Key_Home);
        QCOMPARE(f.output.volume, 0.3);
        QCOMPARE(SoundChoice{f.preferences}.percent(), 30);
    }

    void whatWasKeptBelowTheFloorIsRaised()
    {
        Preferences preferences{QString{}};
        preferences.set(u"alarms/volume"_s, 0);
        QCOMPARE(SoundChoice{preferences}.percent(), 30);
    }

    void eachSoundIsPlayedAndTheProofIsTold()
    {
        Fixture f;
        for (const char* name : {"playP1", "playP2", "playP3"})
            QTest::mouseClick(f.find<QPushButton>(name), Qt::LeftButton);
        QCOMPARE(f.output.sounds, (std::vector{Priority::P1, Priority::P2, Priority::P3}));
        const auto* const result = f.find<QLabel>("soundResult");
        QVERIFY(result->text().contains(u"P3"_s));
        emit f.output.failed(Priority::P3);
        QVERIFY(result->text().startsWith(u"Ce son n’a pas pu"_s));
        emit f.output.played(Priority::P3);
        QVERIFY(result->text().startsWith(u"Joué"_s));
    }

    void stillnessIsRemembered()
    {
        Fixture f;
        f.find<QCheckBox>("reducedMotion")->click();
        f.open();
        QVERIFY(f.find<QCheckBox>("reducedMotion")->isChecked());
    }
};

QTEST_MAIN(SoundDialogTest)
#include "tst_sound_dialog.moc"
