// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sound_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/panels/alarm_attention.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 26; // px

} // namespace

SoundDialog::SoundDialog(SoundOutput& output, Preferences& preferences, QWidget* parent)
    : QDialog{parent}
    , m_output{output}
    , m_preferences{preferences}
    , m_choice{preferences}
    , m_devices{new QComboBox{this}}
    , m_volume{new QSlider{Qt::Horizontal, this}}
    , m_result{new QLabel{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"soundDialog"_s, tr("Sons des alarmes"));
    addDevices(*column);
    addVolume(*column);
    addTests(*column);
    addMotion(*column);
    addClose(*this, *column, u"closeSounds"_s);
    connect(&output, &SoundOutput::devicesChanged, this, &SoundDialog::showDevices);
    connect(
        &output, &SoundOutput::played, this, [this] { m_result->setText(tr("Joué. L’avez-vous entendu?")); });
    connect(&output, &SoundOutput::failed, this,
        [this] { m_result->setText(tr("Ce son n’a pas pu être joué. Vérifier le haut-parleur.")); });
    setMinimumWidth(420);
}

void SoundDialog::addDevices(QBoxLayout& column)
{
    QLabel* const label = addText(*this, column, tr("&Haut-parleur des alarmes :"));
    label->setBuddy(m_devices);
    m_devices->setObjectName(u"soundDevice"_s);
    m_devices->setAccessibleName(tr("Haut-parleur des alarmes"));
    m_devices->setMinimumHeight(leastTarget);
    column.addWidget(m_devices);
    showDevices();
    connect(m_devices, &QComboBox::activated, this, &SoundDialog::choose);
}

void SoundDialog::addVolume(QBoxLayout& column)
{
    QLabel* const label
        = addText(*this, column, tr("&Volume, jamais moins de %1 % :").arg(SoundChoice::leastPercent));
    label->setBuddy(m_volume);
    m_volume->setObjectName(u"soundVolume"_s);
    m_volume->setAccessibleName(tr("Volume des alarmes"));
    m_volume->setMinimumHeight(leastTarget);
    m_volume->setRange(SoundChoice::leastPercent, SoundChoice::mostPercent);
    m_volume->setValue(m_choice.percent());
    column.addWidget(m_volume);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        m_choice.setPercent(percent);
        m_choice.apply(m_output);
    });
}

void SoundDialog::addTests(QBoxLayout& column)
{
    auto* const row = new QHBoxLayout;
    for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3}) {
        const QString code = Wording::code(priority);
        auto* const play = new QPushButton{tr("Écouter %1").arg(code), this};
        play->setObjectName(u"play"_s + code);
        play->setMinimumHeight(leastTarget);
        play->setAutoDefault(false);
        connect(play, &QPushButton::clicked, this, [this, priority] { test(priority); });
        row->addWidget(play);
    }
    column.addLayout(row);
    m_result->setObjectName(u"soundResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAccessibleName(tr("Résultat de l’écoute"));
    m_result->setText(tr("Écouter chaque son une fois par quart."));
    column.addWidget(m_result);
}

void SoundDialog::addMotion(QBoxLayout& column)
{
    auto* const still = new QCheckBox{tr("&Réduire les animations"), this};
    still->setObjectName(u"reducedMotion"_s);
    still->setMinimumHeight(leastTarget);
    still->setToolTip(tr("La bordure d’une nouvelle urgence ne clignote pas."));
    still->setChecked(m_preferences.value(QString{AlarmAttention::reducedMotionKey}).toBool());
    connect(still, &QCheckBox::toggled, this,
        [this](bool on) { m_preferences.set(QString{AlarmAttention::reducedMotionKey}, on); });
    column.addWidget(still);
}

void SoundDialog::showDevices()
{
    m_devices->clear();
    m_devices->addItem(tr("Celui de l’ordinateur"), QString{});
    for (const SoundDevice& device : m_output.devices())
        m_devices->addItem(device.name, device.id);
    const QString chosen = m_choice.device();
    if (m_devices->findData(chosen) < 0)
        m_devices->addItem(tr("%1 (absent)").arg(chosen), chosen);
    m_devices->setCurrentIndex(m_devices->findData(chosen));
}

void SoundDialog::choose()
{
    const QString id = m_devices->currentData().toString();
    m_choice.setDevice(id);
    m_choice.apply(m_output);
    emit deviceChosen(id);
}

void SoundDialog::test(Priority priority)
{
    m_result->setText(tr("Son %1…").arg(Wording::code(priority)));
    m_output.play(priority);
}

} // namespace dispatch
