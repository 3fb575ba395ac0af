// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/audio_probe.h"

#ifdef Q_OS_WIN

// initguid.h first: it makes the next headers define what they else only declare
#include <initguid.h>

#include <endpointvolume.h>
#include <functiondiscoverykeys_devpkey.h>
#include <mmdeviceapi.h>
#include <objbase.h>

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace dispatch {

namespace {

//! Owns one reference to a COM object.
template <typename Interface> class ComPtr final {
public:
    ComPtr() = default;
    ~ComPtr()
    {
        if (m_object != nullptr)
            m_object->Release();
    }
    Q_DISABLE_COPY_MOVE(ComPtr)

    Interface* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }
    //! Where a call puts what it gives. Once only.
    Interface** slot() { return &m_object; }
    void** anySlot() { return reinterpret_cast<void**>(&m_object); }

private:
    Interface* m_object = nullptr;
};

QString idOf(IMMDevice& device)
{
    LPWSTR id = nullptr;
    if (FAILED(device.GetId(&id)))
        return {};
    QString text = QString::fromWCharArray(id);
    CoTaskMemFree(id);
    return text;
}

QString nameOf(IMMDevice& device)
{
    ComPtr<IPropertyStore> properties;
    if (FAILED(device.OpenPropertyStore(STGM_READ, properties.slot())))
        return {};
    PROPVARIANT value;
    PropVariantInit(&value);
    QString name;
    if (SUCCEEDED(properties->GetValue(PKEY_Device_FriendlyName, &value)) && value.vt == VT_LPWSTR)
        name = QString::fromWCharArray(value.pwszVal);
    PropVariantClear(&value);
    return name;
}

//! \a id empty: the default device.
AudioState measure(IMMDeviceEnumerator& devices, const std::wstring& id)
{
    ComPtr<IMMDevice> device;
    const HRESULT found = id.empty() ? devices.GetDefaultAudioEndpoint(eRender, eConsole, device.slot())
                                     : devices.GetDevice(id.c_str(), device.slot());
    DWORD presence = 0;
    if (FAILED(found) || FAILED(device->GetState(&presence)) || presence != DEVICE_STATE_ACTIVE)
        return {.known = true, .reached = true};
    ComPtr<IAudioEndpointVolume> mixer;
    BOOL muted = FALSE;
    float volume = 0.0F;
    if (FAILED(device->Activate(__uuidof(IAudioEndpointVolume), CLSCTX_ALL, nullptr, mixer.anySlot()))
        || FAILED(mixer->GetMute(&muted)) || FAILED(mixer->GetMasterVolumeLevelScalar(&volume)))
        return {};
    return {.known = true,
        .reached = true,
        .present = true,
        .muted = muted != FALSE,
        .volume = static_cast<double>(volume),
        .device = idOf(*device.operator->()),
        .name = nameOf(*device.operator->())};
}

//! Asks Core Audio once per period. Its notifications would save nothing: a question takes microseconds.
class WindowsProbe final : public AudioProbe {
public:
    explicit WindowsProbe(AudioReport report)
        : m_report{std::move(report)}
        , m_thread{[this] { run(); }}
    {
    }
    ~WindowsProbe() override
    {
        {
            const std::lock_guard lock{m_mutex};
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(WindowsProbe)

    void setDevice(const QString& id) override
    {
        {
            const std::lock_guard lock{m_mutex};
            m_device = id.toStdWString();
            m_changed = true;
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        const HRESULT begun = CoInitializeEx(nullptr, COINIT_MULTITHREADED);
        work();
        if (SUCCEEDED(begun))
            CoUninitialize();
    }

    void work()
    {
        ComPtr<IMMDeviceEnumerator> devices;
        CoCreateInstance(__uuidof(MMDeviceEnumerator), nullptr, CLSCTX_ALL, __uuidof(IMMDeviceEnumerator),
            devices.anySlot());
        std::unique_lock lock{m_mutex};
        while (!m_ending) {
            m_changed = false;
            const std::wstring device = m_device;
            lock.unlock();
            m_report(devices ? measure(*devices.operator->(), device) : AudioState{});
            lock.lock();
            m_wake.wait_for(lock, audioProbeEvery, [this] { return m_ending || m_changed; });
        }
    }

    AudioReport m_report;
    std::mutex m_mutex{};
    std::condition_variable m_wake{};
    std::wstring m_device{};
    bool m_changed = false;
    bool m_ending = false;
    std::thread m_thread; //!< last: it uses all the others
};

} // namespace

std::unique_ptr<AudioProbe> makeAudioProbe(AudioReport report)
{
    return std::make_unique<WindowsProbe>(std::move(report));
}

} // namespace dispatch

#endif
